// `npm start`: one operation at the gateway of `npm run dev`, or at GATEWAY_URL with the token in TOKEN.
/// <reference types="node" />
import { createEnvironment, phonesOf } from './main';

const url = process.env['GATEWAY_URL'] ?? 'http://localhost:4000/graphql';
const tokenUrl = 'http://localhost:4001/dev/token?user=admin';
const token = process.env['TOKEN'] ?? (await (await fetch(tokenUrl)).text());

const phones = await phonesOf(createEnvironment(url, token), 'three-phones@contoso.example');
process.stdout.write(`${phones.length}\n`);
