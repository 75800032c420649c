### Words for the values that only staff see.

## How far an edition has come

edition-state-draft = Draft
edition-state-published = Published
edition-state-cancelled = Called off

## The roles of staff

role-operator = Operator
role-coordinator = Site coordinator
role-administrator = Administrator
