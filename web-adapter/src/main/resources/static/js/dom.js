// Elements from plain values. Texts are only ever text: nothing here reads markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. `class`, `data` (an object) and `on` (listeners) are understood, a boolean sets
 * or leaves out the attribute, anything else is an attribute. Children are nodes, texts or null.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    } else if (key === 'data') {
      Object.assign(element.dataset, value);
    } else if (key === 'on') {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** One of the icons drawn in index.html; with a label it is read out, without one it is decoration. */
export function icon(name, label = null) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else {
    svg.setAttribute('aria-hidden', 'true');
  }
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', '#icon-' + name);
  svg.append(use);
  return svg;
}

export function one(selector, root = document) {
  return root.querySelector(selector);
}
