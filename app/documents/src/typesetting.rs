//! Typst's compiler without what papers have no use for.
//!
//! The crate `typst` brings its export to HTML and SVG along, and with it a second renderer of pictures.
//! Here its parts for pages are put together alone: 15 crates less to compile and to carry.

use std::sync::LazyLock;

use comemo::{Constraint, Track as _, Tracked};
use ecow::{EcoString, eco_vec};
use typst_layout::PagedDocument;
use typst_library::{
    LibraryBuilder, World,
    diag::{SourceDiagnostic, SourceResult},
    engine::{Engine, Route, Sink, Traced},
    foundations::{Module, NativeRuleMap, Output, Scope, StyleChain, Target, TargetElem},
    introspection::{EmptyIntrospector, MAX_ITERS},
    routines::Routines,
};
use typst_syntax::Span;
use typst_utils::Protected;

/// What the parts of the compiler call each other by.
static ROUTINES: LazyLock<Routines> = LazyLock::new(|| Routines {
    rules: || {
        let mut rules = NativeRuleMap::new();
        typst_layout::register(&mut rules);
        rules
    },
    eval_string: typst_eval::eval_string,
    eval_closure: typst_eval::eval_closure,
    realize: typst_realize::realize,
    layout_frame: typst_layout::layout_frame,
    html_module: || Module::new("html", Scope::new()),
    html_mathml_body: |_, _| None,
    html_span_filled: |content, _| content,
});

/// The library of templates.
pub(crate) fn library() -> LibraryBuilder {
    LibraryBuilder::from_routines(&ROUTINES)
}

/// Typesets the main file of a world: again until page numbers and references agree, a bounded number of
/// times.
pub(crate) fn typeset(world: &dyn World) -> SourceResult<PagedDocument> {
    let world: Tracked<dyn World + '_> = world.track();
    let library = world.library();
    let base = StyleChain::new(&library.styles);
    let target = TargetElem::target.set(Target::Paged).wrap();
    let styles = base.chain(&target);
    let traced = Traced::default();
    let mut sink = Sink::new();
    let main = world.source(world.main()).map_err(|error| {
        eco_vec![SourceDiagnostic::error(
            Span::detached(),
            EcoString::from(error)
        )]
    })?;
    let content = typst_eval::eval(
        world,
        library,
        traced.track(),
        sink.track_mut(),
        Route::default().track(),
        &main,
    )?
    .content();
    let mut before: Option<PagedDocument> = None;
    for round in 1..=MAX_ITERS {
        let constraint = Constraint::new();
        let introspector = before
            .as_ref()
            .map_or(&EmptyIntrospector as _, Output::introspector);
        // What one round cannot find yet, the next one may: only the problems of the last round count.
        let mut problems = Sink::new();
        let mut engine = Engine {
            library,
            world,
            introspector: Protected::new(introspector.track_with(&constraint)),
            traced: traced.track(),
            sink: problems.track_mut(),
            route: Route::default(),
        };
        let document = PagedDocument::create(&mut engine, &content, styles)?;
        let is_stable = constraint.validate(Output::introspector(&document));
        before = Some(document);
        if is_stable || round == MAX_ITERS {
            sink.extend_from_sink(problems);
            break;
        }
    }
    let delayed = sink.delayed();
    match before {
        Some(document) if delayed.is_empty() => Ok(document),
        _ => Err(delayed),
    }
}
