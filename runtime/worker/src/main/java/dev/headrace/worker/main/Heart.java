package dev.headrace.worker.main;

import dev.headrace.worker.event.Event;
import dev.headrace.worker.event.EventLog;
import java.time.Duration;

/** Says again and again that the worker lives. */
final class Heart implements AutoCloseable {

    private final Thread thread;

    private Heart(Thread thread) {
        this.thread = thread;
    }

    static Heart start(Duration every, EventLog events) {
        Thread thread = new Thread(() -> beat(every, events), "headrace-heart");
        thread.setDaemon(true);
        thread.start();
        return new Heart(thread);
    }

    private static void beat(Duration every, EventLog events) {
        try {
            while (true) {
                Thread.sleep(every.toMillis());
                events.say(new Event.Heartbeat());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
