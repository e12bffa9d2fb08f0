import { onPress } from './on-use.ts';
onPress('share', () => {});
