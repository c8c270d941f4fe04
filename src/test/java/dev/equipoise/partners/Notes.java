package dev.equipoise.partners;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;

import javax.sql.DataSource;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<NoteEntity, UUID> {

    void createTable(@Observes @Priority(1) StartupEvent event, DataSource source) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists test_note (id uuid primary key,"
                    + " partner_id varchar(64) not null references partner (id), text varchar(100))");
        }
    }

    @Transactional
    UUID add(String text) {
        var note = new NoteEntity(UUID.randomUUID(), text);
        persistAndFlush(note);
        return note.id;
    }

    @Transactional
    Optional<String> byId(UUID id) {
        return findByIdOptional(id).map(note -> note.text);
    }

    @Transactional
    List<String> byQuery() {
        return find("from NoteEntity n order by n.text").stream().map(note -> note.text).toList();
    }

    @Transactional
    long change(UUID id, String text) {
        return update("text = ?2 where id = ?1", id, text);
    }

    @Transactional
    long remove(UUID id) {
        return delete("id", id);
    }

    @Transactional
    List<String> owners() {
        return find("select distinct n.partner from NoteEntity n").project(String.class).list();
    }
}
