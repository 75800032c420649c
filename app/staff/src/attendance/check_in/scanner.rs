//! What script adds to the page at the door: the camera, and a list of who came that goes on growing
//! while there is no network.

use domain::id::SessionId;
use leptos::prelude::*;
use staff_islands::CheckInScanner;
use ui::{Icon, Visit};

/// The form for codes with everything around it that [`CheckInScanner`] asks for.
pub(super) fn scanner(visit: &Visit, session: SessionId, form: AnyView) -> AnyView {
    let t = visit.texts;
    let parts = view! {
        {camera(visit)}
        {form}
        {signed_out(visit, session)}
        <section class="check-in-list" data-scanner="" hidden aria-labelledby="check-in-list">
            <h2 id="check-in-list">{t.attendance_scanner_list()}</h2>
            <p class="hint">{t.attendance_scanner_offline()}</p>
            <p data-count="" hidden>
                <Icon name="it-clock"/>
                " " {t.attendance_scanner_count()} " " <bdi></bdi>
            </p>
            <ul data-came=""></ul>
        </section>
        {lines(visit)}
    }
    .into_any();
    let root = visit.to("");
    let not_a_code = t.attendance_check_in_not_a_code();
    let icons = visit.assets.url("icons.svg");
    view! {
        <CheckInScanner
            session=session.to_string()
            root=root
            not_a_code=not_a_code
            icons=icons
        >
            {parts}
        </CheckInScanner>
    }
    .into_any()
}

fn camera(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div data-scanner="" data-camera="" hidden>
            <video
                class="check-in-video"
                aria-label=t.attendance_scanner_video()
                muted
                playsinline
                hidden
            ></video>
            <button class="btn btn-outline-primary" type="button">
                <Icon name="it-video"/>
                <span data-open="">{t.attendance_scanner_open()}</span>
                <span data-close="" hidden>{t.attendance_scanner_close()}</span>
            </button>
            <div class="notice notice-warning" data-problem="" hidden>
                <Icon name="it-warning-circle"/>
                <div><p>{t.attendance_scanner_problem()}</p></div>
            </div>
        </div>
    }
    .into_any()
}

fn signed_out(visit: &Visit, session: SessionId) -> AnyView {
    let t = visit.texts;
    // Whoever opens it without being signed in is led to sign in, and back here.
    let here = visit.to(&format!("/staff/check-in?session={session}"));
    view! {
        <div class="notice notice-warning" data-signed-out="" hidden>
            <Icon name="it-warning-circle"/>
            <div>
                <p>{t.attendance_scanner_signed_out()} " "</p>
                <p><a href=here>{t.attendance_scanner_sign_in()}</a></p>
            </div>
        </div>
    }
    .into_any()
}

/// What a line of the list says, for each outcome.
fn lines(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <template data-outcome="waiting">
            <li>
                <span class="tag tag-neutral"><Icon name="it-clock"/>{t.attendance_scanner_waiting()}</span>
                " " <bdi class="code" data-part="code"></bdi>
            </li>
        </template>
        <template data-outcome="came">
            <li>
                <span class="tag tag-success"><Icon name="it-check"/>{t.attendance_present()}</span>
                " " <bdi data-part="name"></bdi>
                " " <span class="hint" data-part="at"></span>
            </li>
        </template>
        <template data-outcome="refused">
            <li>
                <span class="tag tag-danger"><Icon name="it-error"/>{t.attendance_scanner_refused()}</span>
                " " <bdi class="code" data-part="code"></bdi>
                " " <span data-part="words"></span>
            </li>
        </template>
    }
    .into_any()
}
