//! The footer of every page: whom to ask, and what an office owes by law.

use leptos::prelude::*;

use crate::{Icon, visit::Visit};

pub(super) fn footer(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let email = visit.portal.settings.office_email.to_string();
    view! {
        <footer class="it-footer">
            <div class="it-footer-main">
                <div class="container">
                    <p class="brand-name">{t.portal_name()}</p>
                    <p>{visit.portal.settings.office.clone()}</p>
                    <ul class="footer-contacts">
                        <li>
                            <Icon name="it-map-marker"/>
                            <a href=visit.to("/sites") data-element="contacts">{t.public_sites_link()}</a>
                        </li>
                        {phone(visit).map(|phone| view! { <li><Icon name="it-telephone"/> {phone}</li> })}
                        <li>
                            <Icon name="it-mail"/>
                            <a href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a>
                        </li>
                        <li>
                            <Icon name="it-calendar"/>
                            <a href=visit.to("/counselling") data-element="appointment-booking">
                                {t.public_appointment()}
                            </a>
                        </li>
                        <li>
                            <Icon name="it-help-circle"/>
                            <a href=visit.to("/help#questions") data-element="faq">{t.footer_questions()}</a>
                        </li>
                    </ul>
                </div>
            </div>
            <div class="it-footer-small-prints">
                <div class="container">
                    <ul>
                        <li><a href=visit.to("/privacy") data-element="privacy-policy-link">{t.footer_privacy()}</a></li>
                        <li><a href=visit.to("/legal-notes") data-element="legal-notes">{t.footer_legal()}</a></li>
                        <li><a href=visit.to("/accessibility") data-element="accessibility-link">{t.footer_accessibility()}</a></li>
                        <li><a href=visit.to("/help") data-element="report-inefficiency">{t.footer_report()}</a></li>
                    </ul>
                </div>
            </div>
        </footer>
    }
    .into_any()
}

/// The office's telephone, if it has one for everybody.
pub(super) fn phone(visit: &Visit) -> Option<AnyView> {
    let phone = visit.portal.settings.office_phone.clone()?;
    // RFC 3966: a telephone number in a URI has no spaces.
    let number: String = phone
        .chars()
        .filter(|character| !character.is_whitespace())
        .collect();
    let link = view! { <a href=format!("tel:{number}")><bdi dir="ltr">{phone}</bdi></a> };
    Some(link.into_any())
}
