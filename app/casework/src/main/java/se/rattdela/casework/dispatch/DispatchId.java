package se.rattdela.casework.dispatch;

/** Internal identity of a dispatch; says nothing about any person. */
public record DispatchId(long value) {}
