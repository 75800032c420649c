//! Language negotiation from the `Accept-Language` header.

use std::cmp::Reverse;

use domain::language::Language;

/// The preference for a language: the higher quality first, then the earlier mention.
type Wish = (u16, Reverse<usize>);

/// The language of the portal that an `Accept-Language` header (RFC 9110, 12.5.4) prefers; Italian if
/// it accepts none of them. Invalid parts of the header are ignored.
pub fn negotiate(accept_language: &str) -> Language {
    Language::ALL
        .into_iter()
        .filter_map(|language| Some((wish(language, accept_language)?, language)))
        // Of equal preferences, which only `*` produces, the first language of the portal.
        .rev()
        .max_by_key(|(wish, _)| *wish)
        .map_or_else(Language::default, |(_, language)| language)
}

/// The header's preference for a language; `None` if the header omits or excludes it.
fn wish(language: Language, accept_language: &str) -> Option<Wish> {
    let mut named = None;
    let mut any = None;
    for (place, (range, quality)) in ranges(accept_language).enumerate() {
        // Only the first subtag counts: a request for Swiss Italian gets Italian.
        if first_subtag(range).eq_ignore_ascii_case(first_subtag(language.tag())) {
            named = named.max(Some((quality, Reverse(place))));
        } else if range == "*" {
            any = any.max(Some((quality, Reverse(place))));
        }
    }
    named.or(any).filter(|(quality, _)| *quality > 0)
}

fn first_subtag(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The language ranges of the header, each with its quality in thousandths.
fn ranges(accept_language: &str) -> impl Iterator<Item = (&str, u16)> {
    accept_language.split(',').filter_map(|entry| {
        let (range, quality) = match entry.split_once(';') {
            None => (entry, 1000),
            Some((range, weight)) => (range, thousandths(weight.trim())?),
        };
        Some((range.trim(), quality))
    })
}

/// The quality of a weight such as `q=0.75`, in thousandths.
fn thousandths(weight: &str) -> Option<u16> {
    let value = weight.strip_prefix(['q', 'Q'])?.strip_prefix('=')?;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(whole, "0" | "1") || fraction.len() > 3 || !digits {
        return None;
    }
    let quality = format!("{whole}{fraction:0<3}").parse().ok()?;
    (quality <= 1000).then_some(quality)
}
