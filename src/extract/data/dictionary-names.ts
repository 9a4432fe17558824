/**
 * Names of persons that dictionaries have as words, folded, and that mean nothing else: a reader who types one means a
 * person, however it is spelt. Chosen by hand for Dateline among the proper nouns of WordNet 3.0 that come from other
 * alphabets, 2026; licence MIT.
 */
export const DICTIONARY_NAMES: ReadonlySet<string> = new Set(
  `arafat bakunin balanchine brezhnev bukharin bulgakov chagall chavez chebyshev chekhov czerny diaghilev dostoevski
  dostoevsky dostoyevsky eisenstein gaddafi gagarin ghandi gogol gorbachev gorki gorky gromyko hussein husain husayn
  kachaturian kandinski kandinsky kerensky khachaturian khadafy khomeini khrushchev kropotkin lermontov mahomet malevich
  mandela markoff markov mendelsohn mendelssohn metchnikoff metchnikov mohammad mohammed molotov moussorgsky mubarak
  muhammad mussorgsky nabokov nasser nehru nijinsky nureyev pasternak pavlov pinochet potemkin prokofiev pushkin putin
  qaddafi qadhafi rachmaninoff rachmaninov rasputin rimsky romanoff romanov rostropovich sadat sakharov saladin scriabin
  shostakovich solzhenitsyn stalin stravinsky sukarno suharto tchaikovsky tolstoy trotsky turgenev yeltsin yevtushenko
  zhukov`.split(/\s+/),
);
