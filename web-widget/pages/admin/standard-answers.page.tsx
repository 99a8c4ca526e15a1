import { openPage } from '../house/open-page.tsx';
import { StandardAnswers } from './standard-answers.tsx';

void openPage(StandardAnswers);
