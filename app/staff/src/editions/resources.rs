//! The room and the teacher in the form and on the page of an edition.

use leptos::prelude::*;
use services::editions::{
    ManagedEdition,
    resource::{Assigned, Choices, Clash, Resource, ResourceRefusal},
};
use store::{resource::Resources, site::Site};
use ui::{Choice, Form, Icon, Select, Visit};

const ROOM: &str = "assigned_room";
const TEACHER: &str = "teacher";

/// The form with the stored room and teacher.
pub(super) fn fill(form: Form, assigned: &Assigned) -> Form {
    let room = assigned.room.as_ref();
    let teacher = assigned.teacher.as_ref();
    let form = form
        .with(
            ROOM,
            room.map_or_else(String::new, |room| room.id.to_string()),
        )
        .with(
            TEACHER,
            teacher.map_or_else(String::new, |teacher| teacher.id.to_string()),
        );
    // The portal fills in the room's name, and updates it when another room is chosen.
    match room {
        Some(room) if form.value("room") == room.name => form.with("room", ""),
        _ => form,
    }
}

/// Parses the room and the teacher; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Resources> {
    let t = visit.texts;
    let room = form.parse_optional(ROOM, str::parse, |_| t.rooms_unknown());
    let teacher = form.parse_optional(TEACHER, str::parse, |_| t.rooms_teacher_unknown());
    Some(Resources {
        room_id: room?,
        teacher_id: teacher?,
    })
}

/// The two fields.
pub(super) fn fields(visit: &Visit, form: &Form, sites: &[Site], choices: &Choices) -> AnyView {
    let t = visit.texts;
    let mut rooms: Vec<_> = choices
        .rooms
        .iter()
        .filter_map(|room| {
            let site = sites.iter().find(|site| site.id == room.site_id)?;
            Some((&site.name, room))
        })
        .collect();
    rooms.sort_by_key(|(site, _)| *site);
    let rooms = rooms.into_iter().map(|(site, room)| {
        let words = t.rooms_choice(site.clone(), room.name.clone(), room.capacity.get());
        Choice::new(room.id.to_string(), words)
    });
    let teachers = choices
        .teachers
        .iter()
        .map(|teacher| Choice::new(teacher.id.to_string(), teacher.name.clone()));
    let rooms = std::iter::once(Choice::new("", t.rooms_choose_none())).chain(rooms);
    let teachers = std::iter::once(Choice::new("", t.rooms_teacher_none())).chain(teachers);
    view! {
        <Select
            form=form
            name=ROOM
            label=t.rooms_choose()
            hint=t.rooms_choose_hint()
            choices=rooms.collect()
        />
        <Select form=form name=TEACHER label=t.rooms_teacher() choices=teachers.collect()/>
    }
    .into_any()
}

/// Records at their fields why the room or the teacher is not available, and which rooms are.
pub(super) fn refuse(visit: &Visit, form: &mut Form, refusal: &ResourceRefusal) {
    for (field, words) in refusal_words(visit, refusal) {
        form.refuse(field, words);
    }
}

/// The rejected fields with their messages.
pub(crate) fn refusal_words(
    visit: &Visit,
    refusal: &ResourceRefusal,
) -> Vec<(&'static str, String)> {
    let t = visit.texts;
    match refusal {
        ResourceRefusal::UnknownRoom => vec![(ROOM, t.rooms_unknown())],
        ResourceRefusal::UnknownTeacher => vec![(TEACHER, t.rooms_teacher_unknown())],
        ResourceRefusal::TeacherReceives { starts_at } => {
            vec![(TEACHER, t.rooms_teacher_receives(t.moment(*starts_at)))]
        }
        ResourceRefusal::Occupied {
            clashes,
            free_rooms,
        } => {
            let mut refused = Vec::new();
            for (resource, field) in [(Resource::Room, ROOM), (Resource::Teacher, TEACHER)] {
                let of_this = clashes.iter().filter(|clash| clash.resource == resource);
                let mut words: Vec<_> = of_this.map(|clash| clash_words(visit, clash)).collect();
                if words.is_empty() {
                    continue;
                }
                if resource == Resource::Room {
                    words.push(instead(visit, free_rooms));
                }
                refused.push((field, words.join(". ")));
            }
            refused
        }
    }
}

fn clash_words(visit: &Visit, clash: &Clash) -> String {
    let t = visit.texts;
    let title = clash.title.text(visit.language).to_owned();
    let starts = t.moment(clash.starts_at);
    match clash.resource {
        Resource::Room => t.rooms_room_occupied(title, starts),
        Resource::Teacher => t.rooms_teacher_occupied(title, starts),
    }
}

fn instead(visit: &Visit, free_rooms: &[store::room::Room]) -> String {
    let t = visit.texts;
    if free_rooms.is_empty() {
        return t.rooms_free_none();
    }
    let names: Vec<_> = free_rooms.iter().map(|room| room.name.as_str()).collect();
    t.rooms_free_instead(names.join(", "))
}

/// The prefixes of the field names, their labels, and their stored values.
pub(super) fn described(
    visit: &Visit,
    managed: &ManagedEdition,
) -> [(&'static str, String, String); 2] {
    let t = visit.texts;
    let assigned = &managed.assigned;
    let room = assigned.room.as_ref().map(|room| room.name.clone());
    let teacher = assigned
        .teacher
        .as_ref()
        .map(|teacher| teacher.name.clone());
    [
        (
            ROOM,
            t.rooms_choose(),
            room.unwrap_or_else(|| t.rooms_choose_none()),
        ),
        (
            TEACHER,
            t.rooms_teacher(),
            teacher.unwrap_or_else(|| t.rooms_teacher_none()),
        ),
    ]
}

/// The warning on an edition's page if its capacity exceeds that of its room.
pub(super) fn warning(visit: &Visit, managed: &ManagedEdition) -> Option<AnyView> {
    let capacity = managed.edition.details.capacity;
    let room = managed.assigned.room.as_ref()?;
    (room.capacity < capacity).then(|| {
        let words =
            visit
                .texts
                .rooms_too_small(room.name.clone(), room.capacity.get(), capacity.get());
        view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div><p>{words}</p></div>
            </div>
        }
        .into_any()
    })
}
