package se.rattdela.desktop.request;

import org.jspecify.annotations.Nullable;

/**
 * One part of a pasted message.
 *
 * @param field what it is, in words
 * @param shown what was found
 * @param use fills the field; null for what is only told
 * @param warning whether it speaks against the message being about this case
 */
record MailSuggestion(String field, String shown, @Nullable Runnable use, boolean warning) {}
