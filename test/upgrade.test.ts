import { expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { migrate } from '../src/store/migrate.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();

it('what was identified before a migration by an older sovang is identified anew after it, and lost nowhere', async () => {
  const { database } = test();
  await keepShippedList(database);
  const text = paper(['Quyết định khen thưởng của Sở Nội vụ']);
  const said = { kind: 'decision', issuer: 'Sở Nội vụ', signer: 'Hoàng Thị Sen', signer_title: 'GIÁM ĐỐC' };
  const claim = claimOf(text, 'document', 'Quyết định', ...Object.entries(said).map(([role, of]) => follows(role, of)));
  await stored(database, text, '/qd.txt', [claim], { province: 'Hưng Yên', published: '2018-03-01' });
  await bringUpToDate(database);
  const signers = () => database.query('select signer, post from signing_evidence');
  const sen = [{ signer: 'Hoàng Thị Sen', post: 'giám đốc' }];
  expect(await signers()).toEqual(sen);

  await database.change(`
    drop table signing_evidence cascade; drop function signings_about; drop function note_moved_signings cascade;
    update identified set made_by = 'identity/7+a list'; delete from schema_version where version = 28`);
  expect(await migrate(database)).toEqual([28]);
  expect(await bringUpToDate(database)).toBe(1);
  expect(await signers()).toEqual(sen);
});
