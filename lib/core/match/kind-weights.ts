/** Made by tests/workbench/train-kind-weights.ts: what skill, age and discipline say of each routine kind. */
export const KIND_WEIGHTS =
  "0A0 0l2lEnFnGnHlJn|2e 0l2lEoGnHl|2s ElJn|11 HlNnPn|2e Nn|2y Kn|12 EnIl|2s EnIl|14 HlJn|2e El|2s Hl|15 1n|" +
  "2e 1n|16 0l5nMn|2e 5n|18 6nbn|2s bn|19 3ngl|2e 3n|1A 2n3n7nElFnHlIlbn|2e 2n7nElFn|2s 3nIlbn|1B 5l|2e Vn|" +
  "2s 5l7n|1C 5lEnFlVn|2e EnFlHlVn|1D 3n|2e 3n|1E 7lOn|2e 7lOn|1F 0l|1G an|2s an|1H YlZn|2s YlZn|1I Ynal|2s Ynal|" +
  "1J 2n5lIn|2e 5l|2s In|2y 2n|1Ke Ql|1L ElJlTn|2e 5lQn|2s JlTn|1M 5lFnZn|2e FnHn|2s Zn|1N 5l9nHnfn|2e Hn|1O En|" +
  "2s En|1P an|2e 2lEnFnIl|2s Elan|1Q 2lAnFnIl|2e 2lAnFn|2s El|1R Ml|1S 9lAn|2e 9lAn|1T ElLn|2e El|2s Ln|" +
  "1X 0l9nSl|1Y Mn|2e Mn|1a WlZn|2e MnWl|1b 0l7nYn|2e 7n|2s 0lYn|1c 8nFnMl|2e Fn|2s 8nMl|1d 5l|1e 2l5lOn|2e 5lOn|" +
  "1f HlJncn|2s Hlcn|0B0 FlNn|1A 3n8lEnJlbn|1C 2l5lElVn|1E 0l|1F 2n|1H 2n5lElHlPnZn|1J 5lQl|1L 4l9nIlZn|1Q An|" +
  "1c 5n|1e 0lElJnYn|0OTe 0k1n3n5l9nGnHkQkVngl|2s 3n5k7nHlIlPnZnbn|2y 0l2lKn|0PTe 0l5k7nCnHlKnMnNnOn|" +
  "2s 0l5lHlYnZncn|2y 2l|0SLPe 2k5kApFoIlJnKlMlOnQlfn|3s ElHlIlJlKlLnTnZofn|3y 0l2n9n|";
