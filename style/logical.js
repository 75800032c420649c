/**
 * A PostCSS plugin that turns physical properties into logical ones, so that one sheet serves both writing
 * directions: bootstrap-italia is written for left-to-right only.
 */
const side = { left: 'inline-start', right: 'inline-end' };
const edge = { left: 'start', right: 'end', top: 'start', bottom: 'end' };

function logicalName(property) {
  return property
    .replace(/^(left|right)$/, (_, name) => `inset-${side[name]}`)
    .replace(/^(margin|padding|border)-(left|right)/, (_, box, name) => `${box}-${side[name]}`)
    .replace(/^border-(top|bottom)-(left|right)-radius$/, (_, block, inline) => `border-${edge[block]}-${edge[inline]}-radius`);
}

/** Four values that differ between left and right have no logical shorthand: better no sheet than a wrong one. */
function refuseAsymmetry(declaration) {
  const values = declaration.value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  if (values.length === 4 && values[1] !== values[3]) {
    throw declaration.error(`${declaration.prop} differs between left and right: use logical properties`);
  }
}

export const logical = {
  postcssPlugin: 'logical',
  Declaration(declaration) {
    declaration.prop = logicalName(declaration.prop);
    if (['text-align', 'float', 'clear'].includes(declaration.prop)) {
      const prefix = declaration.prop === 'text-align' ? '' : 'inline-';
      declaration.value = declaration.value.replace(/^(left|right)$/, (name) => prefix + edge[name]);
    }
    if (/^(margin|padding|inset|border-width)$/.test(declaration.prop)) refuseAsymmetry(declaration);
  },
};
