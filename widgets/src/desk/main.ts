// The staff desk starts here: one element fills the page.
import './app/desk-app';
import './page.css';

const desk = document.createElement('desk-app');
desk.municipality = new URLSearchParams(location.search).get('municipality') ?? '';
document.body.append(desk);
