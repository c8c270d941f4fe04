create table test_note (
    id         uuid        not null primary key,
    partner_id varchar(64) not null references partner (id),
    text       varchar(100)
);
