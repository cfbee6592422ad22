package io.github.blogmaven.resolve;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.settings.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be linked to, by kind, id and language; in the order it was added. */
final class AddressBook {
    private final Map<Key, Address> addresses = new LinkedHashMap<>();

    private record Key(Kind kind, String id, Language language) {}

    void add(Address address) {
        addresses.putIfAbsent(new Key(address.kind(), address.id(), address.language()), address);
    }

    Optional<Address> find(Kind kind, String id, Language language) {
        return Optional.ofNullable(addresses.get(new Key(kind, id, language)));
    }

    /** The addresses of a kind in a language. */
    List<Address> of(Kind kind, Language language) {
        return addresses.values().stream()
                .filter(address -> address.kind() == kind && address.language().equals(language))
                .toList();
    }

    List<Address> all() {
        return List.copyOf(addresses.values());
    }
}
