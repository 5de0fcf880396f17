package dev.headrace.house.planted.there;

import java.util.List;

/** What a record should look like. */
public record CopiedRecord(List<String> copied) {
    public CopiedRecord {
        copied = List.copyOf(copied);
    }
}
