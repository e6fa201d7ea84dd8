/** Made by tests/workbench/train-kind-weights.ts: what skill, age and discipline say of each routine kind. */
export const KIND_WEIGHTS =
  "0A0 0l2l3lEnFnGnHlJn|2e 0l2l3lEnFnGnHl|2s ElJn|11 HlNnPn|2e Nn|12 EnIl|2s EnIl|14 El|2e El|2s Hl|15 1n|2e 1n|" +
  "16 0lMn|2e 5n|18 6nMl|2s 6nMl|19 3ngl|2e 3ngl|1A 2n3nElFnHlIlbn|2e 2nFn|2s 3nHlIlbn|1B 5l|2s 5l7n|" +
  "1C 2n5lEnFlVn|2e 2nEnFlHlVn|2s Hn|1D 3n|2e 3n|1E 7lOn|2e 7lOn|1F 0l|1G an|2s an|1H YlZnal|2s YlZnal|1I Ynal|" +
  "2s Ynal|1J 5lIn|2e 5l|2s In|2y 2n|1K Ql|2e Ql|1L JlTn|2e 5lQn|2s JlTn|1M 5lFnHnZn|2e FnHn|2s Zn|1N 2l5l9n|" +
  "2e Hn|2y 9n|1Oe El|2s En|1P an|2e 2lEnFn|2s Elan|1Q 2lAnFnIl|2e 2lAnEnFn|2s El|1R IlMl|1S 9lAn|2e 9lAn|" +
  "1T 2nElLn|2e 2n|2s Ln|1X 0lSl|1Y LlMnQn|2e Mn|2s Mn|2y Qn|1a Zn|2e Mn|1b 0l7nYn|2e 0l7n|2s Yn|1c 8nFnLnMlQl|" +
  "2e FnLn|2s 8nMl|1d 5lZn|2s 5lZn|1e 5lOn|2e 5lOn|1f HlJncn|2s cn|1g Ln|2s Ln|0B0 Nn|1A 3n8lJlbn|1C 2l5lEl|" +
  "1E 0l|1F 2n|1H 2nHlPn|1J 5lQl|1K 9nLn|1L 4l9nIlZn|1O Jn|1P En|1e ElJnYn|1g 5lZn|0OTe 0k1n3n5l9nCnGnHkQkVngk|" +
  "2s 3n5k6n7n8nHlIlMlPnZnbn|2y 2lKn|0PTe 0k2l5l7nKnMoOn|2s 0l5lHlYnZocn|0SLPe 2l5kApEnFoKlMlQlfn|" +
  "3s ElHlIlJlKlLnTnZn|3y 0l9n|";
