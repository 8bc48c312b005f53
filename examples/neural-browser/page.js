import * as runtime from 'onnxruntime-web/wasm';
import { createPipeline, linearReader, stanceOf } from 'standpoint';
import { neuralReader } from 'standpoint/neural';

/** Actors shown of an article, and sentences of each. */
const ACTORS = 6;
const SENTENCES = 2;

const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const beside = (path) => new URL(path, document.baseURI).href;

function addArticle() {
  document.querySelector('#articles').append(document.querySelector('#article').content.cloneNode(true));
}

async function load() {
  const begun = performance.now();
  // The runtime fetches its WebAssembly from here; threads would need headers that plain servers do not send.
  runtime.env.wasm.wasmPaths = beside('./');
  runtime.env.wasm.numThreads = 1;
  const reader = await neuralReader({ model: beside('model'), runtime });
  status.textContent = `Ready after ${seconds(begun)}.`;
  return createPipeline({ reader, otherwise: linearReader() });
}

function articlesOf() {
  return [...document.querySelectorAll('fieldset')].map((box, i) => {
    const [outlet, title, text] = ['outlet', 'title', 'text'].map((name) => box.querySelector(`[name=${name}]`).value);
    return { id: String(i + 1), outlet, text, ...(title && { title }) };
  });
}

/** An article's actors, those said most of first, each with its value and the sentences that it comes from. */
function rowsOf(analysis) {
  return analysis.actors
    .flatMap(({ id, name }) => {
      const { stance } = stanceOf(analysis, id);
      return stance.kind === 'portrayal' ? [{ name, stance }] : [];
    })
    .sort((a, b) => b.stance.terms.length - a.stance.terms.length)
    .slice(0, ACTORS)
    .map(({ name, stance: { value, terms } }) => {
      const share = (term) => Math.abs(term.value * term.weight);
      const strongest = [...terms].sort((a, b) => share(b) - share(a)).slice(0, SENTENCES);
      return { name, value, sentences: strongest.map(({ sentence }) => analysis.sentences[sentence].text) };
    });
}

function show(article, analysis) {
  const heading = element('h2', `${article.outlet}: ${article.title ?? 'untitled'}`);
  const rows = rowsOf(analysis).map(({ name, value, sentences }) => {
    const row = document.createElement('tr');
    const number = element('td', value.toFixed(2));
    number.className = `value ${value < -0.05 ? 'down' : value > 0.05 ? 'up' : ''}`;
    const quoted = document.createElement('td');
    quoted.append(...sentences.map((each) => element('q', each)));
    row.append(element('th', name), number, quoted);
    return row;
  });
  const table = document.createElement('table');
  table.append(...rows);
  document.querySelector('#found').append(heading, rows.length > 0 ? table : element('p', 'Nobody is named.'));
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function read(pipeline) {
  document.querySelector('#found').replaceChildren();
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  const begun = performance.now();
  const articles = articlesOf();
  let done = 0;
  for await (const analysis of pipeline.stream(articles)) {
    show(articles[done], analysis);
    done += 1;
    status.textContent = `${done} of ${articles.length} read in ${seconds(begun)}`;
  }
  button.disabled = false;
}

addArticle();
document.querySelector('#more').addEventListener('click', addArticle);
try {
  const pipeline = await load();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read(pipeline).catch((error) => (status.textContent = String(error)));
  });
  form.querySelector('[type=submit]').disabled = false;
} catch (error) {
  status.textContent = String(error);
}
