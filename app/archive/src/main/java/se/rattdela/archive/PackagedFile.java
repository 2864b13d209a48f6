package se.rattdela.archive;

/**
 * One file of a package.
 *
 * @param kind what it is, from which its name follows
 * @param content its bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
public record PackagedFile(FileKind kind, byte[] content) {}
