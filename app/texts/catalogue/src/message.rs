//! Properties of a message besides its text.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};

/// What must be the same in all translations of a message.
#[derive(Debug)]
pub struct Message {
    /// Its variables, in the order in which the message first mentions them.
    pub variables: Vec<String>,
    /// The variables that its comment gives a type, in that order.
    pub typed: Vec<String>,
}

impl Message {
    /// `None` where the message has attributes: use a message of its own instead of an attribute.
    pub(crate) fn of(message: &ast::Message<&str>) -> Option<Self> {
        let pattern = message.value.as_ref()?;
        if !message.attributes.is_empty() {
            return None;
        }
        let mut variables = Vec::new();
        in_pattern(pattern, &mut variables);
        let comment = message.comment.iter().flat_map(|comment| &comment.content);
        let typed = comment.filter_map(|line| Some(line.strip_prefix('$')?.split_once(" (")?.0));
        Some(Self {
            variables,
            typed: typed.map(str::to_owned).collect(),
        })
    }

    pub(crate) fn variable_set(&self) -> BTreeSet<&String> {
        self.variables.iter().collect()
    }
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !found.iter().any(|it| it == id.name) => {
            found.push(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        // Found already, or a literal, or a term, whose arguments are literals.
        _ => {}
    }
}
