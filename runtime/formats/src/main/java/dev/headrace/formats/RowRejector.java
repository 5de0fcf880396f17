package dev.headrace.formats;

/** Takes rows that do not parse. Called by every thread that reads, so it must bear several at once. */
@FunctionalInterface
public interface RowRejector {

    void reject(BadRow row);
}
