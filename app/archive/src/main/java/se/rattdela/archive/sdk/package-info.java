/**
 * The message file for Säker digital kommunikation (DIGG, MessageWithAttachments 3). Addressed to a
 * function, never to a person; writing only, an access point sends it.
 */
@NullMarked
package se.rattdela.archive.sdk;

import org.jspecify.annotations.NullMarked;
