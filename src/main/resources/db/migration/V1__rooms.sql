create table room (
    id       varchar(36) primary key,
    code     char(6) not null unique,
    alias    varchar(400) not null,
    setting  character large object not null,
    script   binary large object not null,
    state    character large object not null
);

-- The right to one ballot a poll. No sequence, no time, no address: nothing that could tell one phone from another.
create table seat (
    room     varchar(36) not null references room on delete cascade,
    hash     char(43) not null,
    primary key (room, hash)
);

create table couple (
    room     varchar(36) not null references room on delete cascade,
    token    varchar(22) not null,
    couple   character large object not null,
    primary key (room, token)
);

create table account (
    name     varchar(100) primary key,
    password varchar(400) not null
);
