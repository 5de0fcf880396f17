package dev.headrace.house.planted.there;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Does what no class may. */
public final class Chatterbox {
    private Chatterbox() {}

    static void console() {
        System.out.println("here I am");
    }

    static String locale(String text) {
        return text.toUpperCase() + String.format("%d", 1);
    }

    static Function<String, String> localeByReference() {
        return String::toLowerCase;
    }

    static String localeNamed(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static Instant clock() {
        return Instant.now();
    }

    static Map<String, String> order(Map<String, String> map) {
        return Map.copyOf(map);
    }
}
