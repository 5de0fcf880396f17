package dev.headrace.ir.trainer;

import java.util.List;

/** A set of trainers, found by {@link java.util.ServiceLoader}. */
public interface TrainerLibrary {
    List<TrainerDescriptor> trainers();
}
