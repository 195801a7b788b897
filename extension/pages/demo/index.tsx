/** Entry of the demo page. */
import { render } from 'preact';
import { engine } from '../../shared/engine';
import '../../overlay/page.css';
import { dress, firstChoices } from './choices';
import { Demo } from './demo';
import { parseRoute } from './route';
import { createStage } from './stage';

const root = document.getElementById('react-root');
if (root) {
  const first = { route: parseRoute(location.hash), choices: firstChoices(engine.defaultPolicy.id) };
  const stage = createStage(engine);
  dress(document, first.choices);
  stage.open(first.route, first.choices); // before the first post is rendered, as the tap is on x.com
  root.replaceChildren();
  render(<Demo engine={engine} stage={stage} first={first} />, root);
}
