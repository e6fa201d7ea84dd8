import { render } from "preact";

render(<p>Pushpin</p>, document.getElementById("app")!);
