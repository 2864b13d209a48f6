package se.rattdela.casework.redress;

/** Internal identity of an appeal; says nothing about any person. */
public record AppealId(long value) {}
