package dev.equipoise.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<NoteEntity, UUID> {

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
