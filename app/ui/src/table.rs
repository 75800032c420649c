//! Tables that become cards on a phone. ARIA roles preserve the table semantics there.

use leptos::prelude::*;

/// A column of a table.
pub struct Column {
    /// Its heading.
    pub words: String,
    /// Whether it holds numbers.
    pub numeric: bool,
}

impl Column {
    /// A text column.
    pub const fn words(words: String) -> Self {
        Self {
            words,
            numeric: false,
        }
    }

    /// A numeric column.
    pub const fn numbers(words: String) -> Self {
        Self {
            words,
            numeric: true,
        }
    }

    fn class(&self) -> Option<&'static str> {
        self.numeric.then_some("numeric")
    }
}

/// A table. The first cell of each row is its heading; a caption that repeats the page's heading is for
/// screen readers only.
pub fn table(
    caption: String,
    visible_caption: bool,
    columns: &[Column],
    rows: impl IntoIterator<Item = Vec<AnyView>>,
) -> AnyView {
    let headings = columns
        .iter()
        .map(|column| {
            view! {
                <th scope="col" role="columnheader" class=column.class()>{column.words.clone()}</th>
            }
        })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|cells| row(columns, cells))
        .collect::<Vec<_>>();
    let caption_class = (!visible_caption).then_some("visually-hidden");
    view! {
        <table class="table table-cards table-dense" role="table">
            <caption class=caption_class>{caption}</caption>
            <thead role="rowgroup"><tr role="row">{headings}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(columns: &[Column], cells: Vec<AnyView>) -> AnyView {
    let cells = columns
        .iter()
        .zip(cells)
        .enumerate()
        .map(|(place, (column, cell))| {
            if place == 0 {
                view! { <th scope="row" role="rowheader">{cell}</th> }.into_any()
            } else {
                view! {
                    <td role="cell" class=column.class() data-label=column.words.clone()>{cell}</td>
                }
                .into_any()
            }
        })
        .collect_view();
    view! { <tr role="row">{cells}</tr> }.into_any()
}
