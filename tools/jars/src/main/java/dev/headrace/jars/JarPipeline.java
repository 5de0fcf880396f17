package dev.headrace.jars;

import dev.headrace.compiler.FileResolver;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Origins;

/**
 * A pipeline that was said in Java.
 *
 * @param name its package in the language: {@code bank.fraud}
 * @param file what it says
 * @param origins the lines of Java that said it
 * @param files the pipeline files that its jars bring along
 * @param classes for the context of threads that look for what its jars offer
 */
public record JarPipeline(String name, DraftFile file, Origins origins, FileResolver files, ClassLoader classes) {}
