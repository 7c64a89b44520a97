-- A state is written at every step, and everybody waits for it. As a large object it lay beside its row, in tables of H2's own;
-- in the row itself the same commit takes about two thirds of the time. A state is some thousand characters long.
alter table room alter column state set data type varchar(1000000);
