/** Made by tests/workbench/train-kind-weights.ts: what skill, age and discipline say of each routine kind. */
export const KIND_WEIGHTS =
  "0A0 0l2k3lEnFnGnHlJnKngn|2e 0l2l3lEoFnGnHlgn|2s ElJn|2y Kn|11 FlHlKnNnPn|2e FlInNn|2y Kn|12 EoIl|2s EnIlJl|" +
  "13 Kn|2e Kn|14 DnElHlJnLn|2e DnElLn|2s Hl|15 1n4n|2e 1n|2y 4n|16 0l5nMn|2e 5nMn|18 6oMlbn|2s 6nMlbn|19 3ngl|" +
  "2e 3ngl|1A 3n7nElFnHlIkJlbn|2e 7nElFn|2s 3nHlIlJlbo|1B 5l7n8nQl|2e 5n|2s 5k7n8n|1C 2n5lEnFlVn|2e 2n5lEnFlHlVo|" +
  "2s Hn|1D 3nBnWn|2e 3nBnWn|1E 7l9nOn|2e 7l9nOn|1F 0l2n8ngl|2e 0l2n|1G an|2s an|1H YlZoal|2s YlZoal|1I Ynal|" +
  "2s Ynal|1J 5lIn|2e 5lTn|2s In|1K 9nQl|2e Ql|1L 5lElJlTn|2e 5lElQn|2s InJlTn|1M 3l5lFnHnKlZncn|2e 3l5lFnHn|" +
  "2s Zncn|1N 2l5l9oHnJnKlSlfn|2e 2l9nEnHnKlfn|2s ElJn|2y 9n|1O Hl|2e ElIn|2s EnIl|1P EnFnIlJnan|2e 2lEnFnIl|" +
  "2s ElJnan|1Q 2lAnFnIlVnbn|2e 2lAnEnFn|2s ElIlVnbn|1R 9nAnIlMl|2e 9nAn|1S 9lAo|2e 9lAo|1T 2nElLn|2e 2n|2s ElLn|" +
  "1X 0lSl|2y 0l2n|1Y 2lMoQn|2e Mn|2s Mn|2y Qn|1Z Mn|2e Mn|1a 7nWlZn|2e 7nMnWl|1b 0k7nYn|2e 0l7n|2s 0lYn|" +
  "1c 0lFnMlQlYngl|2e Fngl|2s MlYn|1d 5lZn|2s 5lZn|1e 2l5lOn|2e 5lOn|1f 5lCnElHlJncn|2e 5lCnJn|2s Hlcn|1g Ln|" +
  "2s Ln|0B0 8nFlNn|12 3n|1A 0l2n3n8lHlJlbnfn|1C 2l5l7n8nElInVn|1E 0l|1F 2n|1H 5lElHlInPnZn|1J 2n5lQlfn|" +
  "1K 5lLnQl|1L 4l9nElIlKnVnZnbn|1N EnSlan|1O Jn|1P En|1Q AnHn|1R 5nBnEl|1Y 3n|1b Yn|1c 5nLnQlgl|1e 0lElJnYn|" +
  "1f 4lCn|0OTe 0j1n3o5l7l9nCnGnHjIlNnPnQkVogk|2s 3n5j6n7n8nElHkIkMlPnZnbogl|2y 0l2l5lKn|" +
  "0PTe 0k2l5k7n9lCnHlJnKnMoNnOnWl|2s 0l5kElHlYoZocn|2y 2lQn|0SLPe 0l2k5jAqEnFpJnKlMlOnQkTnfngl|" +
  "3s 5lElHlIkJlKlLnSlTnVnZocnfn|3y 0l4l9n|";
