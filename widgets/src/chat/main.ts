// The resident's chat starts here, in the frame that the loader puts on the city's page.
import './page.css';
import './components/chat-app';
