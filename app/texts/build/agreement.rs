//! Whether all languages have the same files, the same messages and the same variables, and whether
//! these are written as the portal writes them.
//!
//! `fluent-typed` leaves out, with a warning, what the languages disagree on. Here it stops the
//! build, because a page that lacks its words is no small fault.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// The messages of one language. A message goes by its file and id.
type Messages = BTreeMap<(String, String), Message>;

/// What is to agree about a message.
struct Message {
    /// Its variables, in the order in which the message first mentions them.
    variables: Vec<String>,
    /// The variables that its comment gives a type, in that order.
    typed: Vec<String>,
}

impl Message {
    fn of(comment: &[&str], pattern: &Pattern<&str>) -> Self {
        let mut variables = Vec::new();
        in_pattern(pattern, &mut variables);
        let typed = comment
            .iter()
            .filter_map(|line| Some(line.strip_prefix('$')?.split_once(" (")?.0));
        Self {
            variables,
            typed: typed.map(str::to_owned).collect(),
        }
    }

    fn variable_set(&self) -> BTreeSet<&String> {
        self.variables.iter().collect()
    }
}

/// Compares every language with the one in which the variables have their types.
///
/// # Errors
/// Everything the languages disagree on, one disagreement a line.
pub fn check(locales: &Path, typed_in: &str) -> Result<(), Box<dyn Error>> {
    let mut problems = Vec::new();
    let model = read(&locales.join(typed_in))?;
    for ((file, id), message) in &model {
        // Arguments are passed in the order in which the message mentions its variables. Whoever
        // changes that order finds out here that the callers are to follow.
        let mut commented = message.variables.clone();
        commented.retain(|variable| message.typed.contains(variable));
        if commented != message.typed {
            problems.push(format!(
                "locales/{typed_in}/{file}: `{id}` takes its arguments in the order {commented:?}, \
                 its comment names {:?}; make the comment follow, and all that call it",
                message.typed
            ));
        }
    }
    for folder in fs::read_dir(locales)? {
        let folder = folder?;
        let language = folder.file_name().to_string_lossy().into_owned();
        if language != typed_in {
            let messages = read(&folder.path())?;
            compare((typed_in, &model), (&language, &messages), &mut problems);
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.join("\n").into())
    }
}

fn compare(
    (typed_in, model): (&str, &Messages),
    (language, messages): (&str, &Messages),
    problems: &mut Vec<String>,
) {
    for (key @ (file, id), message) in model {
        let Some(other) = messages.get(key) else {
            problems.push(format!(
                "locales/{language}/{file}: `{id}` is missing; locales/{typed_in}/{file} has it"
            ));
            continue;
        };
        if message.variable_set() != other.variable_set() {
            problems.push(format!(
                "locales/{language}/{file}: `{id}` has the variables {:?}; \
                 in locales/{typed_in}/{file} it has {:?}",
                other.variables, message.variables
            ));
        }
        if !other.typed.is_empty() {
            problems.push(format!(
                "locales/{language}/{file}: the types of `{id}` stand in locales/{typed_in}/{file}"
            ));
        }
    }
    for (file, id) in messages.keys().filter(|key| !model.contains_key(key)) {
        problems.push(format!(
            "locales/{typed_in}/{file}: `{id}` is missing; locales/{language}/{file} has it"
        ));
    }
}

fn read(folder: &Path) -> Result<Messages, Box<dyn Error>> {
    let mut messages = Messages::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let text = fs::read_to_string(&path)?;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let resource = parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let Some(value) = message.value.filter(|_| message.attributes.is_empty()) else {
                // One way to say a thing: what an attribute could say is a message of its own.
                return Err(format!("{}: `{id}` has attributes", path.display()).into());
            };
            let comment = message
                .comment
                .map(|comment| comment.content)
                .unwrap_or_default();
            messages.insert((name.clone(), id.to_owned()), Message::of(&comment, &value));
        }
    }
    Ok(messages)
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
        // Known already, or a literal, or a term, whose arguments are literals.
        _ => {}
    }
}
