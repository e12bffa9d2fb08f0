import { workerData } from 'node:worker_threads';
import { PictureFolder } from '../content/nearby-pictures.ts';
import type { Source } from '../content/reader.ts';
import { loadProgram } from './bundle.ts';
import type { ParsingData } from './parsing-threads.ts';
import { answerRequests } from './thread.ts';

// A thread that parses articles, batch by batch (`../content/read-all.ts`).
const { program, ...data }: ParsingData = workerData;
const shelf = { ...data, pictures: new PictureFolder(data.images.keys()) };
const { loadParser } = await loadProgram(program);
const { parse } = await loadParser();
answerRequests(async (batch: readonly Source[]) => batch.map((source) => parse(source, shelf)));
