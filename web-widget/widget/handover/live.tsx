// What is only fetched when a person is asked for: nobody else loads Socket.IO and what is said on the way to a person.
export { PersonView } from '../views/person.tsx';
export { isOver, Person } from './person.ts';
