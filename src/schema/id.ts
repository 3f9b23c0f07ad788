import { z } from 'zod';

/** An id is the path of an entry’s file below its collection’s folder, without the extension. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The id of something within an entry or in `site.yaml`: a single segment of an address. */
export const ownId = () =>
	z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id: small letters, digits and hyphens' })
		.max(100, { error: 'an id of at most 100 characters' });
