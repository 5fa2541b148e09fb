import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './not-found';

const Overview = lazy(async () => ({ default: (await import('./overview-page-route')).OverviewPageRoute }));
const Meetings = lazy(async () => ({
  default: (await import('@/features/meetings/list/meeting-list-page')).MeetingListPage,
}));
const Meeting = lazy(async () => ({ default: (await import('./meeting-page-route')).MeetingPageRoute }));
const People = lazy(async () => ({
  default: (await import('@/features/people/directory/people-page')).PeoplePage,
}));
const Person = lazy(async () => ({
  default: (await import('@/features/people/person/person-page')).PersonPage,
}));
const Duplicates = lazy(async () => ({
  default: (await import('@/features/people/duplicates/duplicates-page')).DuplicatesPage,
}));
const Posts = lazy(async () => ({ default: (await import('@/features/people/posts/posts-page')).PostsPage }));
const Merge = lazy(async () => ({ default: (await import('@/features/people/merge/merge-page')).MergePage }));
const Parties = lazy(async () => ({
  default: (await import('@/features/parties/directory/parties-page')).PartiesPage,
}));
const Party = lazy(async () => ({
  default: (await import('@/features/parties/party/party-page')).PartyPage,
}));
const PartyDuplicates = lazy(async () => ({
  default: (await import('@/features/parties/duplicates/duplicates-page')).PartyDuplicatesPage,
}));
const PartyMerge = lazy(async () => ({
  default: (await import('@/features/parties/merge/merge-page')).PartyMergePage,
}));
const Recommendations = lazy(async () => ({
  default: (await import('@/features/recommendations/views/register-page')).RegisterPage,
}));
const Join = lazy(async () => ({
  default: (await import('@/features/recommendations/join/join-page')).JoinPage,
}));
const Repeats = lazy(async () => ({
  default: (await import('@/features/recommendations/repeats/repeats-page')).RepeatsPage,
}));
const Recommendation = lazy(async () => ({
  default: (await import('@/features/recommendations/page/recommendation-page')).RecommendationPage,
}));
const Import = lazy(async () => ({
  default: (await import('@/features/exchange/page/import-page')).ImportPage,
}));
const Batch = lazy(async () => ({
  default: (await import('@/features/exchange/batch/batch-page')).BatchPage,
}));
const Review = lazy(async () => ({
  default: (await import('@/features/exchange/review/review-page')).ReviewPage,
}));
const Mapping = lazy(async () => ({
  default: (await import('@/features/exchange/mapping/mapping-page')).MappingPage,
}));
const RecommendationReview = lazy(async () => ({
  default: (await import('@/features/recommendations/review/review-page')).ReviewPage,
}));
const Templates = lazy(async () => ({
  default: (await import('@/features/templates/templates-page')).TemplatesPage,
}));
const Template = lazy(async () => ({
  default: (await import('@/features/templates/template-page')).TemplatePage,
}));
const HouseForm = lazy(async () => ({
  default: (await import('@/features/house-form/house-form-page')).HouseFormPage,
}));
const Settings = lazy(async () => ({ default: (await import('./settings-page-route')).SettingsPageRoute }));
const Help = lazy(async () => ({ default: (await import('./help-page-route')).HelpPageRoute }));

/** One page for all views, so that going from one to another reads nothing anew. */
const registerPath = /^\/recommendations(?:\/(?:states|matrix|glance))?$/u;

/** Every address and the page that answers it. Pages load when they are first asked for. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/" component={Overview} />
        <Route path="/meetings" component={Meetings} />
        <Route path="/meetings/:meetingId/:tab?/:recordId?" component={Meeting} />
        <Route path={registerPath} component={Recommendations} />
        <Route path="/recommendations/review/:meetingId?/:itemId?" component={RecommendationReview} />
        <Route path="/recommendations/repeats" component={Repeats} />
        <Route path="/recommendations/join/:recommendationId/:otherId?" component={Join} />
        <Route path="/recommendations/:recommendationId/:partyId?" component={Recommendation} />
        <Route path="/people" component={People} />
        <Route path="/people/duplicates" component={Duplicates} />
        <Route path="/people/posts" component={Posts} />
        <Route path="/people/:personId" component={Person} />
        <Route path="/people/:personId/merge/:otherId?" component={Merge} />
        <Route path="/parties" component={Parties} />
        <Route path="/parties/duplicates" component={PartyDuplicates} />
        <Route path="/parties/:partyId/merge/:otherId?" component={PartyMerge} />
        <Route path="/parties/:partyId/:tab?" component={Party} />
        <Route path="/import" component={Import} />
        <Route path="/import/batch/:id" component={Batch} />
        <Route path="/import/review/:id" component={Review} />
        <Route path="/import/tables/:id" component={Mapping} />
        <Route path="/settings/papers" component={Templates} />
        <Route path="/settings/papers/:templateId" component={Template} />
        <Route path="/settings" component={Settings} />
        <Route path="/settings/house-form/:field?" component={HouseForm} />
        <Route path="/help/:topic?" component={Help} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}
