package se.rattdela.casework.common;

/** Internal identity of a unit of the office; says nothing about any person. */
public record UnitId(long value) {}
