# Dateline as a service. The sources run as they are: there is nothing to build.
FROM node:26.12.1-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production

# The image brings Node itself, so the packages that bring one elsewhere stay out (--omit=optional).
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

COPY src ./src
COPY scripts ./scripts
COPY views ./views
COPY public ./public
COPY sample ./sample

# A new volume takes its owner from the folder that it is mounted on.
RUN mkdir -p /data /keys/reader /keys/writer && chown node:node /data /keys/reader /keys/writer
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data NODE_DISABLE_COMPILE_CACHE=1
VOLUME /data
EXPOSE 3000
USER node

HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Node is process 1 here and hears SIGTERM itself: what is running is finished before it ends.
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=8", "scripts/serve.ts"]
