//! Filling a form in as its page shows it.

use scraper::{ElementRef, Html, Selector};

/// The fields of a form and their values.
pub type Fields = Vec<(String, String)>;

fn all<'a>(root: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    root.select(&Selector::parse(selector).unwrap()).collect()
}

/// The fields of the page's form that is sent to `address`, with the values that the page gives them: the first
/// of several choices where none is made, and the first button.
pub fn filled(page: &Html, address: &str) -> Option<Fields> {
    let path = address.split('?').next().unwrap();
    let form = all(page.root_element(), "form[method=post]")
        .into_iter()
        .find(|form| match form.attr("action") {
            Some(action) => action.split('?').next() == Some(path),
            None => true,
        })?;
    let mut fields = Fields::new();
    for field in all(
        form,
        "input[name], select[name], textarea[name], button[name]",
    ) {
        let name = field.attr("name").unwrap();
        // Everybody sends it as their own.
        if name == "for_person" {
            continue;
        }
        let is_given = fields.iter().any(|(given, _)| given == name);
        let value = field.attr("value").unwrap_or_default();
        match (field.value().name(), field.attr("type")) {
            ("textarea", _) => fields.push((name.to_owned(), field.text().collect())),
            ("select", _) => {
                let options = all(field, "option");
                let chosen = options
                    .iter()
                    .find(|option| option.attr("selected").is_some());
                let first = options
                    .iter()
                    .find(|option| option.attr("value") != Some(""));
                if let Some(option) = chosen.or(first) {
                    let value = option.attr("value").unwrap_or_default();
                    fields.push((name.to_owned(), value.to_owned()));
                }
            }
            ("button", _) | ("input", Some("radio")) if is_given => {
                if field.attr("checked").is_some() {
                    fields.retain(|(given, _)| given != name);
                    fields.push((name.to_owned(), value.to_owned()));
                }
            }
            ("input", Some("checkbox")) if field.attr("checked").is_none() => {}
            _ => fields.push((name.to_owned(), value.to_owned())),
        }
    }
    Some(fields)
}

/// The same with other values for some fields.
pub fn with(mut fields: Fields, others: &[(&str, &str)]) -> Fields {
    fields.retain(|(name, _)| others.iter().all(|(other, _)| other != name));
    let others = others
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    fields.extend(others);
    fields
}
