-- H2 takes large objects away some time after the transaction, from a list in memory: a kill in between would leave them in the
-- file for good, where no rewriting finds them. As plain columns they go with their row.
create table script (
    room     varchar(36) primary key references room on delete cascade,
    source   varbinary(1048576) not null
);

insert into script (room, source) select id, cast(script as varbinary(1048576)) from room;

alter table room drop column script;
alter table room alter column setting set data type varchar(1048576);
alter table room alter column state set data type varchar(1048576);
alter table couple alter column couple set data type varchar(1048576);

-- Whether the file still holds what was deleted. Set together with the deletion, so that a kill in between forgets nothing.
-- A file from before this version does.
create table rewriting (
    due      boolean not null
);

insert into rewriting (due) values (true);
