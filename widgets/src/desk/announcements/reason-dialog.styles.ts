export { dialogForm as styles } from '../design/dialog-form';
