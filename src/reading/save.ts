import { onPress } from './on-use.ts';
onPress('save', () => {});
