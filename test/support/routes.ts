import type { Express, IRouter } from 'express';

/** The patterns of all addresses that an application answers, in the order in which they are tried. */
export function routesOf(app: Express): string[] {
  return app.router.stack.flatMap(({ route, handle }) => {
    if (route) return [route.path];
    return isRouter(handle) ? handle.stack.flatMap((layer) => layer.route?.path ?? []) : [];
  });
}

function isRouter(handle: unknown): handle is IRouter {
  return typeof handle === 'function' && 'stack' in handle && Array.isArray(handle.stack);
}
