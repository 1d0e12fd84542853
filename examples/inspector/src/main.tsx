import { render } from "preact";
import { App } from "./view/app.js";

const root = document.getElementById("inspector");
if (root !== null) render(<App />, root);
