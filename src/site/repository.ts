/** Address of the course's repository, from the build's environment; without one no page links to it. */
export const repository: string | undefined = import.meta.env.REPOSITORY || undefined;

/** Where a file of the repository is edited. GitHub, GitLab and Forgejo all understand this form. */
export const editAddress = (file: string): string | undefined => repository && `${repository.replace(/\/$/, '')}/edit/main/${file}`;
