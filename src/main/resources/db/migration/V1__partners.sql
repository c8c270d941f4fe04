-- Who calls: organizations and their keys. Everything that belongs to a partner refers to this table,
-- so that nothing can be stored for a caller who has none ("none" is reserved and never a row).
create table partner (
    id         varchar(64)              not null,
    name       varchar(400)             not null,
    created_at timestamp with time zone not null,
    constraint partner_pk primary key (id),
    constraint partner_id_length check (char_length(id) between 1 and 64),
    constraint partner_id_reserved check (id <> 'none'),
    constraint partner_name_length check (char_length(name) >= 1)
);

-- A key's text is stored nowhere: its SHA-256 finds it, its prefix lets people recognize it.
create table api_key (
    id           uuid                     not null,
    partner_id   varchar(64)              not null,
    label        varchar(200)             not null,
    prefix       varchar(12)              not null,
    key_hash     varchar(64)              not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_at   timestamp with time zone,
    constraint api_key_pk primary key (id),
    constraint api_key_partner_fk foreign key (partner_id) references partner (id),
    constraint api_key_hash_unique unique (key_hash),
    constraint api_key_hash_length check (char_length(key_hash) = 64),
    constraint api_key_label_length check (char_length(label) >= 1),
    constraint api_key_expires_later check (expires_at is null or expires_at > created_at)
);

create index api_key_by_partner on api_key (partner_id, created_at, id);

create table api_key_role (
    key_id uuid        not null,
    role   varchar(32) not null,
    constraint api_key_role_pk primary key (key_id, role),
    constraint api_key_role_key_fk foreign key (key_id) references api_key (id),
    constraint api_key_role_known check (role in ('partner-submit', 'partner-read', 'reviewer', 'policy-author',
        'policy-approver', 'auditor', 'operator'))
);

insert into partner (id, name, created_at) values ('house', 'House: staff of this service', current_timestamp);
