-- What a facilitator writes down for herself, a row for each section; the lobby's has no name. It goes with its room.
create table note (
    room     varchar(36) not null references room on delete cascade,
    section  varchar(200) not null,
    text     varchar(4000) not null,
    primary key (room, section)
);
